import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { readRepositoryFile } from './repository';

/** A service of docker-compose.yml, as far as the house looks at it. */
export interface ComposeService {
  image: string;
  user?: string;
  restart?: string;
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  secrets?: string[];
  networks?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

/** docker-compose.yml with its anchors and merges resolved, variables as they stand. */
export function readComposeFile(): ComposeFile {
  const schema = CORE_SCHEMA.withTags(mergeTag);
  return load(readRepositoryFile('docker-compose.yml'), { schema }) as ComposeFile;
}

/** A text with each `${NAME:-default}` replaced by its default. */
export function withDefaults(text: string): string {
  return text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}
