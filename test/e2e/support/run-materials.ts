import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listMaterials } from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';

type Material = EndpointReply<typeof listMaterials>['items'][number];

/** A link with a long name, and files. */
export const givenMaterials: Material[] = [
  {
    id: randomUUID(),
    title: 'Snimak prvog susreta sa pitanjima polaznica i polaznika iz sve četiri ustanove',
    address: 'https://snimci.primer.rs/novi-sad/prvi-susret',
    file: null,
  },
  {
    id: randomUUID(),
    title: 'radni-list-za-razgovor-nasamo-i-upucivanje-osobe-konacna-verzija-2.docx',
    address: null,
    file: { mediaType: 'application/pdf', bytes: 1_240_000 },
  },
  {
    id: randomUUID(),
    title: 'Raspored.pdf',
    address: null,
    file: { mediaType: 'application/pdf', bytes: 88_000 },
  },
];
