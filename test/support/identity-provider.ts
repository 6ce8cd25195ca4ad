// SPDX-License-Identifier: EUPL-1.2
import { createHmac, createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
// @ts-expect-error: oidc-provider brings no types, and is for tests only
import { Provider as UntypedProvider } from 'oidc-provider'

/** Who signs in at the service, and what it says of them. */
export type TestPerson = {
  readonly subject: string
  readonly email?: string
  readonly isEmailVerified?: boolean
  readonly acr?: string
}

type Claims = Record<string, unknown>
/** An ID token that is about to be sent, and how to make another one. */
export type TokenInHand = {
  readonly claims: Claims
  sign(claims: Claims, header?: Claims): string
  readonly original: string
  readonly publicPem: string
}

export type IdentityProvider = {
  readonly issuer: string
  /** Who is at the keyboard there. */
  person: TestPerson
  /** Replaces the ID token of the next answers; undefined sends the honest one. */
  tamper: ((token: TokenInHand) => string) | undefined
  close(): Promise<void>
}

type Client = {
  readonly id: string
  readonly secret?: string
  readonly jwks?: unknown
  readonly redirectUri: string
}
type Koa = { path: string; body: Claims; req: unknown; res: unknown }

/** A real OpenID provider on 127.0.0.1 that signs everybody in without asking, and can be told to lie. */
export async function startIdentityProvider(clients: readonly Client[]): Promise<IdentityProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: IdentityProvider = {
    issuer,
    person: { subject: 'nobody' },
    tamper: undefined,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  const provider = new UntypedProvider(issuer, configuration(clients, privateKey, state))
  provider.on('server_error', (_: unknown, error: unknown) => console.error(error))
  provider.use(async (context: Koa, next: () => Promise<void>) => {
    if (context.path.startsWith('/wie/')) return finishInteraction(provider, context, state.person)
    await next()
    const original = context.path === '/token' ? context.body?.id_token : undefined
    if (typeof original === 'string' && state.tamper !== undefined) {
      context.body = { ...context.body, id_token: state.tamper(inHand(original, privateKey)) }
    }
  })
  ;(server as Server).on('request', provider.callback())
  return state
}

/** Follows the redirects of a browser that only keeps cookies, until the address starts with `until`. */
export async function followTo(start: URL, until: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = start
  for (let hop = 0; hop < 10; hop++) {
    if (url.href.startsWith(until)) return url
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${response.status} at ${url.pathname}: ${await response.text()}`)
    url = new URL(location, url)
  }
  throw new Error('too many redirects')
}

function configuration(clients: readonly Client[], privateKey: KeyObject, state: IdentityProvider) {
  return {
    clients: clients.map(client => ({
      client_id: client.id,
      redirect_uris: [client.redirectUri],
      ...(client.secret === undefined
        ? { token_endpoint_auth_method: 'private_key_jwt', jwks: client.jwks }
        : { client_secret: client.secret }),
    })),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['only-for-tests'] },
    claims: {
      openid: ['sub', 'acr', 'auth_time'],
      email: ['email', 'email_verified'],
      acr: null,
      auth_time: null,
    },
    acrValues: ['laag', 'hoog'],
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/wie/${interaction.uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        ...(state.person.email === undefined ? {} : { email: state.person.email }),
        email_verified: state.person.isEmailVerified ?? true,
      }),
    }),
    loadExistingGrant: async (context: {
      oidc: {
        client: { clientId: string }
        session: { accountId: string }
        provider: {
          Grant: new (values: Claims) => { addOIDCScope(scope: string): void; save(): Promise<string> }
        }
      }
    }) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client.clientId,
        accountId: context.oidc.session.accountId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  }
}

async function finishInteraction(
  provider: { interactionFinished(...args: unknown[]): Promise<void> },
  context: Koa,
  person: TestPerson,
): Promise<void> {
  const login = { accountId: person.subject, ...(person.acr === undefined ? {} : { acr: person.acr }) }
  Object.assign(context, { respond: false })
  await provider.interactionFinished(context.req, context.res, { login }, { mergeWithLastSubmission: false })
}

function inHand(original: string, key: KeyObject): TokenInHand {
  return {
    original,
    claims: JSON.parse(Buffer.from(original.split('.')[1] ?? '', 'base64url').toString()),
    publicPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    sign: (claims, header = {}) => signToken(key, claims, header),
  }
}

/** A compact JWS. */
export function signToken(key: KeyObject | string, claims: Claims, header: Claims = {}): string {
  const head = { alg: 'RS256', kid: 'test', ...header }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part(head)}.${part(claims)}`
  if (head.alg === 'none') return `${signed}.`
  const signature =
    typeof key === 'string'
      ? createHmac('sha256', key).update(signed).digest()
      : createSign('sha256').update(signed).sign(key)
  return `${signed}.${signature.toString('base64url')}`
}

/** A token id that was never used. */
export const freshTokenId = (): string => randomUUID()
