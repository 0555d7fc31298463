using Netwright;

[Network(20, 6)]
[Conv1D(12, 3, Groups = 3)]
public partial class Net;
