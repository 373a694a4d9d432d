import type { Reception } from '@app/domain';
import { getMetadataArgsStorage } from 'typeorm';
