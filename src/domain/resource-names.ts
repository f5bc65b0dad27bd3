/** The ARN as a user gives it; a region is always in it. */
export const modelPackageArnPattern = /^arn:[\w-]+:sagemaker:[\w-]+:\d{12}:model-package\/[\w-]+\/\d+$/

/** Names of endpoints and of model package groups: letters, digits, and hyphens between them. */
export const resourceNamePattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/
