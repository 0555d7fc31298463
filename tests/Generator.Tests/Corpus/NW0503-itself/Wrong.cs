using Netwright;

[Block]
[Dense(4), Use<Head>]
public abstract class Head;
