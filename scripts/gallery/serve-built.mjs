// Serves the built gallery at PORT; every address is a page of it.
import express from 'express';
import { join } from 'node:path';
import process from 'node:process';
import { galleryFolder } from '../build-gallery.mjs';

express()
  .use(express.static(galleryFolder))
  .get('/:page', (_, reply) => reply.sendFile(join(galleryFolder, 'index.html')))
  .listen(Number(process.env.PORT), '127.0.0.1');
