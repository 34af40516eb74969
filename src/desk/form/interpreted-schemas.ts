/**
 * Zod tries whether it may compile schemas to code, which the policy forbids and the browser reports. Said
 * before any schema is made, it does not try (https://zod.dev/packages/core).
 */
import { config } from 'zod';

config({ jitless: true });
