"""HTTP that is not GraphQL: who asks, what may come in, what goes out besides the data."""
