using Netwright;

[Network(4, 8)]
[Conv1D(6, 5, Padding = 1)]
public partial class Net;
