// SPDX-License-Identifier: EUPL-1.2
declare module 'qrcode-svg' {
  export default class QRCode {
    constructor(options: { content: string; ecl: 'L' | 'M' | 'Q' | 'H' })
    readonly qrcode: { readonly modules: readonly (readonly boolean[])[] }
  }
}
