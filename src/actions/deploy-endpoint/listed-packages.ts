import type { ModelPackages } from '../../aws/model-packages.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'

/** The registry as a role sees it that may list model packages, as that of the aws-samples, and perhaps not describe them. */
export function listedPackages(
  modelPackages: Pick<ModelPackages, 'find' | 'findListed' | 'resolve'>,
  log: Log,
): Pick<ModelPackages, 'find' | 'resolve'> {
  let mayDescribe = true

  async function find(arn: string) {
    if (!mayDescribe) return modelPackages.findListed(arn)
    try {
      return await modelPackages.find(arn)
    } catch (error) {
      if (!(error instanceof WorldError) || !error.code.startsWith('AccessDenied')) throw error
      // A role that may not list either learns what it lacks by the first refusal.
      const found = await modelPackages.findListed(arn).catch(() => Promise.reject(error))
      mayDescribe = false
      log.warn(`${error.message} Its approval is known by the list of its group; its image is not, and is not checked.`)
      return found
    }
  }

  return { find, resolve: (meant) => modelPackages.resolve(meant, find) }
}
