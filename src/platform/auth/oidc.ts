// SPDX-License-Identifier: EUPL-1.2
import { createHash, createPrivateKey } from 'node:crypto'
import type { Configuration, CustomFetch, IDToken, ServerMetadata } from 'openid-client'
import { NotPublic, publicFetch } from '../outbound/public-fetch.ts'

/** An organisation's own sign-in service, as its administrator entered it. */
export type SsoProvider = {
  readonly issuer: string
  readonly clientId: string
  /** private_key_jwt with a key of ours (PEM, P-256 or RSA), or a secret that the service gave. */
  readonly authentication:
    | { readonly kind: 'key'; readonly pem: string }
    | { readonly kind: 'secret'; readonly secret: string }
  /** Assurance levels that count; empty when the administrator vouches for the second factor. */
  readonly requiredAcr: readonly string[]
}

/** What must be kept server-side until the person comes back, for one use. */
export type SsoPending = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Set when the service was asked to let the person prove it anew. */
  readonly maxAgeSeconds?: number
}

/** Who the service says this is. Nothing in it gives a right: the link to a person is our own. */
export type SsoIdentity = {
  readonly issuer: string
  readonly subject: string
  readonly email: string | undefined
  readonly isEmailVerified: boolean
  readonly authenticatedAt: Date | undefined
}

export type SsoRefusal = 'unreachable' | 'refusedByProvider' | 'wrongToken' | 'lowAssurance' | 'replayed'

/** The sign-in through the service does not count. `cause` is for the log; the page shows one text for all. */
export class SsoRefused extends Error {
  override readonly name = 'SsoRefused'
  readonly refusal: SsoRefusal
  constructor(refusal: SsoRefusal, cause?: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}

const SIGNATURES = ['PS256', 'RS256', 'ES256', 'EdDSA', 'Ed25519']
const TOKEN_MAX_AGE_SECONDS = 10 * 60
const CLOCK_SECONDS = 30
const CONFIGURATION_MINUTES = 10
const MOST_CONFIGURATIONS = 500
const SECONDS_TO_ANSWER = 10

/** Where to send the browser (code flow with PKCE, state and nonce), and what to keep. @throws SsoRefused */
export async function startSso(
  provider: SsoProvider,
  redirectUri: string,
  maxAgeSeconds?: number,
): Promise<{ url: URL; pending: SsoPending }> {
  const client = await import('openid-client')
  const configuration = await configurationOf(provider)
  const pending: SsoPending = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
  }
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ...(provider.requiredAcr.length > 0 ? { acr_values: provider.requiredAcr.join(' ') } : {}),
    ...(maxAgeSeconds === undefined ? {} : { max_age: String(maxAgeSeconds), prompt: 'login' }),
  })
  return { url, pending }
}

/**
 * Trades the code for an ID token and checks all of it: signature, iss, aud, azp, nonce, exp, nbf, iat, auth_time, acr, jti.
 * @param search the query of the address the browser came back to
 * @param isFirstUse remembers a token's id until it expires; false when it was seen before
 * @throws SsoRefused
 */
export async function finishSso(
  provider: SsoProvider,
  redirectUri: string,
  search: string,
  pending: SsoPending,
  now: Date,
  isFirstUse: (tokenId: string, until: Date) => Promise<boolean>,
): Promise<SsoIdentity> {
  const client = await import('openid-client')
  const configuration = await configurationOf(provider)
  const back = new URL(redirectUri)
  back.search = search
  if (back.searchParams.has('error'))
    throw new SsoRefused('refusedByProvider', back.searchParams.get('error'))
  const checks = {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
    ...(pending.maxAgeSeconds === undefined ? {} : { maxAge: pending.maxAgeSeconds }),
  }
  const tokens = await client.authorizationCodeGrant(configuration, back, checks).catch(error => {
    throw new SsoRefused(isNetworkError(error) ? 'unreachable' : 'wrongToken', error)
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new SsoRefused('wrongToken')
  assertClaims(claims, provider, now)
  const identifier = claims.jti
  if (typeof identifier === 'string') {
    const name = createHash('sha256').update(`${claims.iss} ${identifier}`).digest('base64url')
    if (!(await isFirstUse(name, new Date((claims.exp + CLOCK_SECONDS) * 1000))))
      throw new SsoRefused('replayed')
  }
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof claims.email === 'string' ? claims.email.trim().toLowerCase() : undefined,
    isEmailVerified: claims.email_verified === true,
    authenticatedAt: claims.auth_time === undefined ? undefined : new Date(claims.auth_time * 1000),
  }
}

/** What openid-client leaves to us: the age of the token, its subject's size, and the level of assurance. */
function assertClaims(claims: IDToken, provider: SsoProvider, now: Date): void {
  const age = now.getTime() / 1000 - claims.iat
  if (age > TOKEN_MAX_AGE_SECONDS || age < -CLOCK_SECONDS) throw new SsoRefused('wrongToken', 'iat')
  if (claims.sub === '' || claims.sub.length > 255) throw new SsoRefused('wrongToken', 'sub')
  if (claims.azp !== undefined && claims.azp !== provider.clientId) throw new SsoRefused('wrongToken', 'azp')
  const isAssured = typeof claims.acr === 'string' && provider.requiredAcr.includes(claims.acr)
  if (provider.requiredAcr.length > 0 && !isAssured) throw new SsoRefused('lowAssurance', claims.acr)
}

const known = new Map<string, { readonly configuration: Configuration; readonly at: number }>()

/**
 * The service's own description, asked at most every ten minutes. Somebody typed its address, so only the public internet
 * is asked. A plain http address of this machine is for the demo and tests; elsewhere it is refused when it is entered.
 */
async function configurationOf(provider: SsoProvider): Promise<Configuration> {
  const name = createHash('sha256').update(JSON.stringify(provider)).digest('hex')
  const found = known.get(name)
  if (found !== undefined && performance.now() - found.at < CONFIGURATION_MINUTES * 60_000)
    return found.configuration
  const client = await import('openid-client')
  const issuer = new URL(provider.issuer)
  const isLocal = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  const authentication = await authenticationOf(provider)
  const discovered = client.discovery(issuer, provider.clientId, undefined, authentication, {
    timeout: SECONDS_TO_ANSWER,
    ...(isLocal ? { execute: [client.allowInsecureRequests] } : { [client.customFetch]: fetchPublic }),
  })
  const described = await discovered.catch(error => {
    throw new SsoRefused('unreachable', error)
  })
  const server = withSafeSignatures(described.serverMetadata())
  const configuration = new client.Configuration(server, provider.clientId, undefined, authentication)
  configuration.timeout = SECONDS_TO_ANSWER
  client.enableNonRepudiationChecks(configuration)
  if (isLocal) client.allowInsecureRequests(configuration)
  else configuration[client.customFetch] = fetchPublic
  remember(name, configuration)
  return configuration
}

const fetchPublic: CustomFetch = (url, { method, headers, body, signal }) => {
  const text = body instanceof URLSearchParams ? body.toString() : body
  if (text !== null && text !== undefined && typeof text !== 'string') throw new TypeError('unexpected body')
  return publicFetch(url, { method, headers, body: text ?? undefined, signal })
}

function remember(name: string, configuration: Configuration): void {
  known.delete(name)
  known.set(name, { configuration, at: performance.now() })
  if (known.size > MOST_CONFIGURATIONS) known.delete(known.keys().next().value ?? '')
}

/** Drops signatures that are none (`none`) or that a shared secret makes (HS256) from what this service may use. */
function withSafeSignatures(server: ServerMetadata): ServerMetadata {
  const offered = server.id_token_signing_alg_values_supported ?? ['RS256']
  return {
    ...server,
    id_token_signing_alg_values_supported: offered.filter(name => SIGNATURES.includes(name)),
  }
}

async function authenticationOf({ authentication }: SsoProvider) {
  const client = await import('openid-client')
  if (authentication.kind === 'secret') return client.ClientSecretBasic(authentication.secret)
  const key = createPrivateKey(authentication.pem)
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSA-PSS', hash: 'SHA-256' }
  const signing: unknown = key.toCryptoKey(algorithm, false, ['sign'])
  return client.PrivateKeyJwt({ key: signing as CryptoKey, kid: keyId(authentication.pem) })
}

/** The name under which the service knows our key. */
export function keyId(pem: string): string {
  const { kty, crv, x, y, n, e } = createPrivateKey(pem).export({ format: 'jwk' })
  return createHash('sha256')
    .update(JSON.stringify({ kty, crv, x, y, n, e }))
    .digest('base64url')
    .slice(0, 22)
}

/** The public half of our key, for the service's administrator (a JWK Set of one key). */
export function publicJwks(pem: string): { keys: Record<string, unknown>[] } {
  const { kty, crv, x, y, n, e } = createPrivateKey(pem).export({ format: 'jwk' })
  const alg = kty === 'EC' ? 'ES256' : 'PS256'
  return { keys: [JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, alg, use: 'sig', kid: keyId(pem) }))] }
}

function isNetworkError(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof NotPublic) return true
  return error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)
}
