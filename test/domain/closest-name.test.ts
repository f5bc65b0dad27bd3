import { expect, test } from '@jest/globals'
import { closestName } from '../../src/domain/closest-name.ts'

const known = ['InputDataUrl', 'ImageUri', 'ProcessingInstanceCount', 'ProcessingInstanceType', 'ModelApprovalStatus']

test.each([
  ['InputDataUri', 'InputDataUrl'],
  ['input-data-url', 'InputDataUrl'],
  ['Image', 'ImageUri'],
  ['ProcesingInstanceCount', 'ProcessingInstanceCount'],
  ['ApprovalStatus', 'ModelApprovalStatus'],
  ['ProcessingInstance', 'ProcessingInstanceType'],
  ['Epochs', undefined],
  ['', undefined],
])('for %j, %j is meant', (name, meant) => expect(closestName(name, known)).toBe(meant))

test('nothing is like what is not there', () => expect(closestName('Image', [])).toBeUndefined())
