import type { EndpointDefinition } from '../../libs/contracts/src/endpoint';
import { collectPermissions, roles } from '../../libs/domain/src/access/permissions';

/** Who may call what, as a table that a reviewer reads. */
export function permissionMatrix(endpoints: readonly EndpointDefinition[]): string {
  const head = ['route', 'requires', 'visitor', ...roles];
  const rows = [...endpoints]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ name, method, path, permission, freshProof, ownWay }) => [
      `${name} — ${method} ${path}`,
      describeRequirement(permission, { freshProof, ownWay }),
      collectPermissions([]).has(permission) ? 'yes' : '',
      ...roles.map((role) => (collectPermissions([role]).has(permission) ? 'yes' : '')),
    ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

function describeRequirement(
  permission: string,
  { freshProof, ownWay }: Pick<EndpointDefinition, 'freshProof' | 'ownWay'>,
): string {
  const proven = freshProof === true ? ', freshly proven' : '';
  const own = ownWay === true ? ', by the own way' : '';
  return `${permission}${proven}${own}`;
}
