import { asCall, unsupported } from './functions.ts'
import type { ParameterValues } from './parameters.ts'
import { invalid, type Template } from './template.ts'
import { isJsonList, isJsonMap, type Json } from './template-text.ts'

type Value = string | boolean | readonly string[]

/** All that rules may call, of the functions without a resource behind: conditions and Fn::If cannot be used in them. */
const ruleFunctions: Readonly<Record<string, (parts: readonly Value[]) => Value>> = {
  'Fn::And': (parts) => parts.every((part) => part === true),
  'Fn::Or': (parts) => parts.includes(true),
  'Fn::Not': ([part]) => part !== true,
  'Fn::Equals': ([one, other]) => one === other,
  'Fn::Contains': ([list, one]) => listOf(list).includes(String(one)),
  'Fn::EachMemberEquals': ([list, one]) => listOf(list).every((each) => each === String(one)),
  'Fn::EachMemberIn': ([list, allowed]) => listOf(list).every((each) => listOf(allowed).includes(each)),
}

const listOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'object' ? value : String(value).split(',')

/** Throws ValidationError for rules that CloudFormation would not take, whatever the parameters are. */
export function checkRules({ rules, parameters }: Template): void {
  const check = (expression: Json): void => {
    const call = asCall(expression)
    if (call === undefined) {
      if (isJsonList(expression)) expression.forEach(check)
      return
    }
    if (call.name !== 'Ref') {
      if (!(call.name in ruleFunctions)) throw unsupported(call.name)
      check(call.argument)
    } else if (!(String(call.argument) in parameters)) {
      throw invalid(
        `Template format error: Unresolved dependencies [${String(call.argument)}]. Cannot reference resources in the Rules block of the template`,
      )
    }
  }
  Object.values(rules).forEach(({ condition, assertions }) => {
    if (condition !== undefined) check(condition)
    assertions.forEach(({ assert }) => check(assert))
  })
}

/** Throws ValidationError for the first assertion that does not hold. The wording is ours, around the template's own sentence. */
export function refuseBrokenRules({ rules }: Template, parameters: ParameterValues): void {
  const value = (expression: Json): Value => {
    const call = asCall(expression)
    if (call === undefined) return isJsonList(expression) ? expression.map(String) : scalar(expression)
    if (call.name === 'Ref') return parameters[String(call.argument)] ?? ''
    const parts = isJsonList(call.argument) ? call.argument : [call.argument]
    return ruleFunctions[call.name]?.(parts.map(value)) ?? false
  }
  Object.entries(rules).forEach(([name, { condition, assertions }]) => {
    if (condition !== undefined && value(condition) !== true) return
    const broken = assertions.find(({ assert }) => value(assert) !== true)
    if (broken !== undefined) throw invalid(`Template constraint ${name} is not met: ${broken.description}`)
  })
}

const scalar = (value: Json): Value => (isJsonMap(value) ? JSON.stringify(value) : String(value))
