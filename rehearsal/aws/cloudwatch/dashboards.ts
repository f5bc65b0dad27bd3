import { awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import type { Dashboard } from './create-cloudwatch.ts'

export function dashboardOperations(
  { clock, account, tags }: Pick<World, 'clock' | 'account' | 'tags'>,
  dashboards: Map<string, Dashboard>,
) {
  const find = (name: string) => {
    const found = dashboards.get(name)
    if (found === undefined) throw awsError('ResourceNotFound', `Dashboard ${name} does not exist`, 404)
    return found
  }
  return {
    PutDashboard({ DashboardName, DashboardBody, Tags }) {
      refuseMalformed(DashboardBody)
      // Dashboards belong to no region.
      const DashboardArn = `arn:aws:cloudwatch::${account}:dashboard/${DashboardName}`
      const LastModified = new Date(clock.now())
      const Size = Buffer.byteLength(DashboardBody)
      dashboards.set(DashboardName, { DashboardName, DashboardArn, DashboardBody, LastModified, Size })
      tags.set(
        DashboardArn,
        Tags?.map(({ Key, Value }) => ({ Key, Value })),
      )
      return { DashboardValidationMessages: [] }
    },
    GetDashboard({ DashboardName }) {
      const { DashboardArn, DashboardBody } = find(DashboardName)
      return { DashboardName, DashboardArn, DashboardBody }
    },
    ListDashboards: ({ DashboardNamePrefix = '' }) => ({
      DashboardEntries: [...dashboards.values()]
        .filter(({ DashboardName = '' }) => DashboardName.startsWith(DashboardNamePrefix))
        .map(({ DashboardBody: _body, ...entry }) => entry),
    }),
    DeleteDashboards({ DashboardNames }) {
      DashboardNames.map(find).forEach(({ DashboardName = '', DashboardArn = '' }) => {
        tags.remove(DashboardArn)
        dashboards.delete(DashboardName)
      })
      return {}
    },
  } satisfies Operations<'CloudWatch'>
}

function refuseMalformed(body: string): void {
  try {
    const read: unknown = JSON.parse(body)
    if (typeof read === 'object' && read !== null && 'widgets' in read && Array.isArray(read.widgets)) return
  } catch {
    // said below
  }
  throw awsError('InvalidParameterInput', 'The field DashboardBody must be a valid JSON object')
}
