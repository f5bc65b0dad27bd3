// ncc ships no types; this is the part of its documented interface that the build uses.
declare module '@vercel/ncc' {
  export interface Options {
    readonly cache: false
    readonly esm: boolean
    readonly license: string
    readonly quiet: boolean
  }
  export interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>
}
