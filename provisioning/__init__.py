"""The network side of orders: the worker, and what stands for the network."""
