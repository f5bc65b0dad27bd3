import { isMapping, mappingOf, textOf, type Value } from './value.ts'

export type Permission = 'none' | 'read' | 'write'

/** GitHub's restricted default, for a workflow that does not say `permissions`. It never holds id-token. */
const defaults = { contents: 'read', packages: 'read', metadata: 'read' }

/** What the token of a job may do. A job's `permissions` replace the workflow's; a scope that is not named is none. */
export function permissionOf(scope: string, ofWorkflow: Value | undefined, ofJob: Value | undefined): Permission {
  const settings = ofJob ?? ofWorkflow ?? defaults
  if (settings === 'write-all') return 'write'
  if (settings === 'read-all') return scope === 'id-token' ? 'none' : 'read'
  const level = textOf(isMapping(settings) ? mappingOf(settings)[scope] : undefined)
  return level === 'read' || level === 'write' ? level : 'none'
}
