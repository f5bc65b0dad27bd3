const everything = { branches: 100, functions: 100, lines: 100, statements: 100 }

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': './scripts/strip-types.js',
    // GitHub's language packages import JSON without the attribute that the standard asks for.
    'node_modules/@actions/(workflow-parser|languageservice)/.+\\.js$': './scripts/json-attributes.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(workflow-parser|languageservice)/)'],
  setupFiles: ['<rootDir>/test/errors-across-realms.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  maxWorkers: 2,
  // Real servers and processes start in many tests, on two cores that are busy.
  testTimeout: 30_000,
  // The rules that touch no world have no excuse for a line that no test reaches.
  collectCoverageFrom: ['src/domain/**/*.ts', 'src/kit/**/*.ts'],
  coverageProvider: 'babel',
  coverageDirectory: 'build/coverage',
  // Only what is missed.
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: { './src/domain/': everything, './src/kit/': everything },
}
