export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './scripts/strip-types.js' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
}
