"""Subscriptions, over real sockets: the server in this process, on both databases, and in processes of its own."""
