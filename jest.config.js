export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': './scripts/strip-types.js',
    'node_modules/@actions/(workflow-parser|languageservice)/.+\\.js$': './scripts/json-attributes.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(workflow-parser|languageservice)/)'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
}
