import { registerHooks } from 'node:module'

// The packages import their JSON files without `with { type: 'json' }`, which Node demands.
try {
  registerHooks({
    load: (url, context, nextLoad) =>
      url.endsWith('.json')
        ? nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
        : nextLoad(url, context),
  })
} catch {
  // jest has a module loader of its own and refuses hooks; its transform (scripts/json-attributes.js) does the same.
  // Where the hook was truly needed, the imports below fail and say so.
}

/** GitHub's own grammar of workflow files. */
export const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } =
  await import('@actions/workflow-parser')

/** GitHub's own expression language. */
export const { Evaluator, Lexer, Parser, data } = await import('@actions/expressions')

/** GitHub's own checks of a workflow file; only tests need it, and it takes a moment to load. */
export const loadLanguageService = () => import('@actions/languageservice')
