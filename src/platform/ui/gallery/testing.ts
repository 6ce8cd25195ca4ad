// SPDX-License-Identifier: EUPL-1.2
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { pagePolicy } from '../../http/headers.ts'
import { assets } from '../index.ts'
import { GALLERY } from './index.ts'

export type OpenGallery = { url: string; browser: Browser; close: () => Promise<void> }

/** Serves the gallery under our own content security policy and starts Debian's Chromium. */
export async function openGallery(answer?: RequestListener): Promise<OpenGallery> {
  const files = assets()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    response.setHeader('content-security-policy', pagePolicy)
    const file = files.get(path)
    if (file) return response.setHeader('content-type', file.type).end(file.body)
    const page = GALLERY[path.slice(1) as keyof typeof GALLERY]
    if (request.method === 'GET' && page)
      return response.setHeader('content-type', 'text/html; charset=utf-8').end(String(page()))
    if (answer) return answer(request, response)
    return response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
