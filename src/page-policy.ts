import { secureHeaders } from 'hono/secure-headers'

/** What a browser may do with any answer of ours. No page has a script, so none may run, whatever a lead wrote. */
export const pagePolicy = secureHeaders({
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    // A mail carries its style in attributes, and its preview inherits this page's policy.
    styleSrcAttr: [(c) => (/^\/console\/outbox\/./.test(c.req.path) ? "'unsafe-inline'" : "'none'")],
    imgSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})
