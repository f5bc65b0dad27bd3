const modelPackage = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/1'
const deployment = {
  config: 'staging-config.json',
  'stack-name': 'sagemaker-penguins-staging',
  'endpoint-name': 'penguins-staging',
  'execution-role-arn': 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole',
  'model-package-arn': modelPackage,
}
const cases = 'tests/smoke/cases.json'

/** Valid inputs of each action, for the sample project as the checkout; enough to get as far as the first AWS call; build-push-image comes there only where a Docker engine answers. */
export const sampleInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'build-push-image': { repository: 'penguins', tags: 'bench' },
  'start-pipeline': { 'pipeline-name': 'penguins' },
  'wait-for-approval': { 'model-package-arn': modelPackage, mode: 'check' },
  'deploy-endpoint': deployment,
  'smoke-test': { 'endpoint-name': 'penguins-staging', cases },
  promote: { ...deployment, cases },
}
