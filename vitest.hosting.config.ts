import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/hosting/*.server.ts'], testTimeout: 120_000 } });
