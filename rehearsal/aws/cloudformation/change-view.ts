import type { Change as ShownChange } from '@aws-sdk/client-cloudformation'
import type { Cause, Change } from './changes.ts'

/** Values longer than this would make the answer unreadable; AWS cuts them as well. */
const longestValue = 1_000

/** A change as DescribeChangeSet shows it. */
export function showChange(change: Change, causes: (property: string) => readonly Cause[]): ShownChange {
  const shared = { LogicalResourceId: change.logicalId, Scope: [], Details: [] }
  switch (change.action) {
    case 'Add':
      return {
        Type: 'Resource',
        ResourceChange: {
          ...shared,
          Action: 'Add',
          ResourceType: change.type,
          AfterContext: JSON.stringify({ Properties: change.wanted.properties }),
        },
      }
    case 'Remove':
      return {
        Type: 'Resource',
        ResourceChange: {
          ...shared,
          Action: 'Remove',
          PolicyAction: 'Delete',
          PhysicalResourceId: change.live.physicalId,
          ResourceType: change.live.type,
          BeforeContext: JSON.stringify({ Properties: change.live.properties }),
        },
      }
    case 'Modify':
      return { Type: 'Resource', ResourceChange: showModification(change, causes) }
  }
}

function showModification(
  change: Extract<Change, { action: 'Modify' }>,
  causes: (property: string) => readonly Cause[],
) {
  const { logicalId, live, wanted, differences, replacement } = change
  const cut = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestValue)
  return {
    Action: 'Modify' as const,
    LogicalResourceId: logicalId,
    PhysicalResourceId: live.physicalId,
    ResourceType: live.type,
    Replacement: replacement,
    ...(replacement !== 'False' && { PolicyAction: 'ReplaceAndDelete' as const }),
    Scope: [...new Set(differences.map(({ attribute }) => attribute))],
    Details: differences.flatMap(({ attribute, name, recreation, before, after }) => {
      const Target = {
        Attribute: attribute,
        ...(attribute === 'Properties' && { Name: name }),
        RequiresRecreation: recreation,
        Path: attribute === 'Properties' ? `/Properties/${name}` : '/Tags',
        ...(before !== undefined && { BeforeValue: cut(before) }),
        ...(after !== undefined && { AfterValue: cut(after) }),
        AttributeChangeType:
          before === undefined ? ('Add' as const) : after === undefined ? ('Remove' as const) : ('Modify' as const),
      }
      return causes(name).map(({ source, entity }) => ({
        Target,
        Evaluation: source.startsWith('Resource') ? ('Dynamic' as const) : ('Static' as const),
        ChangeSource: source,
        ...(entity !== undefined && { CausingEntity: entity }),
      }))
    }),
    BeforeContext: JSON.stringify({ Properties: live.properties }),
    AfterContext: JSON.stringify({ Properties: wanted.properties }),
  }
}

/** Values are shown only to those who ask for them. */
export function withoutValues(change: ShownChange): ShownChange {
  const { BeforeContext: _before, AfterContext: _after, ...rest } = change.ResourceChange ?? {}
  const Details = (rest.Details ?? []).map(({ Target, ...detail }) => {
    const { BeforeValue: _old, AfterValue: _new, ...target } = Target ?? {}
    return { ...detail, Target: target }
  })
  return { ...change, ResourceChange: { ...rest, Details } }
}
