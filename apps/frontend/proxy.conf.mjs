import process from 'node:process';
import serverPaths from './server-paths.json' with { type: 'json' };

const server = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false };

/** What the dev server of `npm run dev` does not have itself. The server gets the address that people typed. */
export default Object.fromEntries(serverPaths.map((path) => [path, server]));
