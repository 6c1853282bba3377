/** What a 401 asks for (RFC 7617 2): DSP0266 wants it on every one, that of a refused login included. */
export const basicChallenge = { 'WWW-Authenticate': 'Basic realm="Redfish", charset="UTF-8"' } as const;
