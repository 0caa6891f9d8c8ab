"""Hand-written SQL behind a bare ASGI application: no GraphQL, no authentication, the same answers."""
