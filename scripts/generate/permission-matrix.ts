import type { EndpointDefinition } from '../../libs/contracts/src/endpoint';
import { collectPermissions, roles } from '../../libs/domain/src/access/permissions';

/** Who may call what, as a table that a reviewer reads. */
export function permissionMatrix(endpoints: readonly EndpointDefinition[]): string {
  const head = ['route', 'requires', 'visitor', ...roles];
  const rows = [...endpoints]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ name, method, path, permission, freshProof }) => [
      `${name} — ${method} ${path}`,
      freshProof === true ? `${permission}, freshly proven` : permission,
      collectPermissions([]).has(permission) ? 'yes' : '',
      ...roles.map((role) => (collectPermissions([role]).has(permission) ? 'yes' : '')),
    ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
