using Netwright;

[Block]
[GRU(Encoder.Units), GRU(Encoder.Units)]
public abstract class Encoder { public const int Units = 16; }

[Network(50, 8)]
[Use<Encoder>(32), Dense(2)]
public partial class Net;
