using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>What reading one network yields.</summary>
/// <param name="Declaration">The network.</param>
/// <param name="Problems">What is wrong with it already without knowing a shape.</param>
internal sealed record NetworkReading(NetworkDeclaration Declaration, EquatableArray<Problem> Problems);
