using Netwright;

[Block]
[Dense(4), Output("aux"), ReLU]
public abstract class Head;
