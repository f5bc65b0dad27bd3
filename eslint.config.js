import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const refusedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'A union of string literals instead of an enum.' },
  { selector: 'ExportDefaultDeclaration', message: 'A named export instead of a default one.' },
  {
    selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
    message: 'Set process.exitCode and let the process end by itself, so that nothing written is lost.',
  },
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/[mM]ock/]",
    message: 'A fake at a real border instead of a module mock.',
  },
  {
    selector: 'ClassDeclaration:not([superClass.name=/(Error|Exception)$/])',
    message: 'Classes are for errors; a function that returns an object does the rest.',
  },
]

// Each client exports a class with a method for every operation, which no bundler can take apart.
const aggregatedClients = [
  { name: '@aws-sdk/client-sagemaker', importNames: ['SageMaker'] },
  { name: '@aws-sdk/client-sagemaker-runtime', importNames: ['SageMakerRuntime'] },
  { name: '@aws-sdk/client-cloudformation', importNames: ['CloudFormation'] },
  { name: '@aws-sdk/client-cloudwatch', importNames: ['CloudWatch'] },
  { name: '@aws-sdk/client-cloudwatch-logs', importNames: ['CloudWatchLogs'] },
  { name: '@aws-sdk/client-ecr', importNames: ['ECR'] },
  { name: '@aws-sdk/client-s3', importNames: ['S3'] },
  { name: '@aws-sdk/client-service-quotas', importNames: ['ServiceQuotas'] },
  { name: '@aws-sdk/client-sfn', importNames: ['SFN'] },
  { name: '@aws-sdk/client-sts', importNames: ['STS'] },
].map((each) => ({ ...each, message: 'Use the bare client and its commands: they can be shaken out of the bundle.' }))

const waiters = {
  group: ['@aws-sdk/client-*'],
  importNamePattern: '^(waitFor|waitUntil)',
  message: 'kit/poll.ts is the only loop that waits.',
}

const unsafe = ['argument', 'assignment', 'call', 'member-access', 'return'].map(
  (what) => `@typescript-eslint/no-unsafe-${what}`,
)
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']))

export default defineConfig(
  globalIgnores(['build/', 'dist/', '.rehearsal/', 'rehearsal/projects/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...off(
        // An interface may want a promise where one implementation has nothing to wait for.
        '@typescript-eslint/require-await',
        // Functions that return objects have no `this` to lose.
        '@typescript-eslint/unbound-method',
        // Matters of taste that the formatter and the reader settle better.
        '@typescript-eslint/no-deprecated',
        '@typescript-eslint/no-generated-empty-object-type',
        '@typescript-eslint/no-invalid-void-type',
        '@typescript-eslint/no-meaningless-void-operator',
      ),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A status that AWS adds later must not disappear in a default branch.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...refusedSyntax],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: aggregatedClients, patterns: [waiters] }],
    },
  },
  {
    // What came over HTTP or out of a file is looked at as it is; the assertion is the check.
    files: ['test/**/*.ts', 'rehearsal/**/*.ts'],
    rules: off('@typescript-eslint/no-base-to-string'),
  },
  { files: ['test/**/*.ts'], rules: off(...unsafe) },
)
