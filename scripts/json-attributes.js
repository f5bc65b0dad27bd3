/** jest's transform for GitHub's language packages, which import JSON without the attribute that the standard asks for. */
export default {
  process: (source) => ({ code: source.replace(/^(import .+ from "[^"]+\.json");$/gm, "$1 with { type: 'json' };") }),
}
