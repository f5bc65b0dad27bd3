/** What things are called in the rehearsal; the example workflows and the sample project say the same. */
export const names = {
  repository: 'penguin-research/penguins',
  /** `uses: OWNER/REPO/…` in the example workflows means this checkout. */
  actions: 'OWNER/REPO',
  pipeline: 'penguins',
  modelPackageGroup: 'penguins',
  imageRepository: 'penguins',
  endpoints: { staging: 'penguins-staging', production: 'penguins-prod' },
  trainingData: { bucket: 'sagemaker-eu-west-1-111122223333', key: 'penguins/data/penguins.csv' },
  executionRole: 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole',
  workflowRole: (what: string) => `arn:aws:iam::111122223333:role/github-${what}`,
  engineer: 'ana',
  approver: 'noor',
  reviewer: 'kim',
} as const
