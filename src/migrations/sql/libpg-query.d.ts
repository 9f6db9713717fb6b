/** The part that we call of what emscripten makes of libpg_query; the package describes its wrapper only. */
declare module 'libpg-query/wasm/libpg-query.js' {
  /** An address in the memory of the module; 0 is none. */
  type Pointer = number

  interface LibpgQuery {
    readonly HEAPU8: Uint8Array
    getValue(from: Pointer, type: 'i32'): number
    _malloc(bytes: number): Pointer
    _free(pointer: Pointer): void
    /** Answers three pointers: tree as JSON, messages, error; of an error: message, function, file, line, cursor from 1. */
    _wasm_parse_query_raw(text: Pointer): Pointer
    _wasm_free_parse_result(result: Pointer): void
    /** Answers JSON that begins with a brace, or a message. */
    _wasm_parse_plpgsql(text: Pointer): Pointer
    _wasm_free_string(text: Pointer): void
  }

  interface LibpgQueryOptions {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance) => void,
    ): object
  }

  // biome-ignore lint/style/noDefaultExport: It is how the package exports it.
  export default function open(options: LibpgQueryOptions): Promise<LibpgQuery>
}

/** The part of WebAssembly that opening a library takes; the types of Node do without it. */
declare namespace WebAssembly {
  interface Imports {
    readonly [module: string]: object
  }
  interface Module {
    readonly [Symbol.toStringTag]: 'WebAssembly.Module'
  }
  class Instance {
    constructor(module: Module, imports: Imports)
    readonly exports: object
  }
  class RuntimeError extends Error {}
  function compile(bytes: Uint8Array): Promise<Module>
}
