using Netwright;

[Block]
public abstract class Part;
