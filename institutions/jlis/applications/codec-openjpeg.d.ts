// What is used of @cornerstonejs/codec-openjpeg, which comes without types: OpenJPEG compiled to WebAssembly.
declare module '@cornerstonejs/codec-openjpeg/wasmjs' {
  interface J2KEncoder {
    /** The samples to encode, row by row; a view into the codec's memory. */
    getDecodedBuffer(frame: {
      width: number;
      height: number;
      bitsPerSample: number;
      componentCount: number;
      isSigned: boolean;
    }): Uint8Array;
    setQuality(lossless: boolean, layers: number): void;
    setCompressionRatio(layer: number, ratio: number): void;
    encode(): void;
    /** A codestream; a view into the codec's memory, gone with the encoder. */
    getEncodedBuffer(): Uint8Array;
    delete(): void;
  }
  const load: () => Promise<{ J2KEncoder: new () => J2KEncoder }>;
  export default load;
}
