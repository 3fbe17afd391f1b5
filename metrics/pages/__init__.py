"""The pages of the dashboard: one short script each, every choice in the address."""
