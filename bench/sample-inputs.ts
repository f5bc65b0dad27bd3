const modelPackage = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
const deployment = { config: 'staging-config.json', 'stack-name': 'sagemaker-penguins-staging' }
const cases = 'tests/smoke/cases.json'

/** Valid inputs of each action, for the sample project as the checkout; enough to get as far as the first AWS call. */
export const sampleInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'build-push-image': { repository: 'penguins', tags: 'bench' },
  'start-pipeline': { 'pipeline-name': 'penguins' },
  'wait-for-approval': { 'model-package-arn': modelPackage, mode: 'check' },
  'deploy-endpoint': { ...deployment, 'model-package-arn': modelPackage },
  'smoke-test': { 'endpoint-name': 'penguins-staging', cases },
  promote: { ...deployment, 'model-package-arn': modelPackage, cases },
}
