namespace Netwright.Generator.Declarations;

/// <summary>What the reading of a declaration found wrong, as far as later steps care.</summary>
[Flags]
internal enum DeclarationFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No generated part of this class would compile: it is not partial, generic, a record…</summary>
    Class = 1,

    /// <summary>Layers are missing from the chain: none is there, or some stand on another part.</summary>
    Chain = 2,

    /// <summary>A layer's name is invalid, taken or reserved.</summary>
    Names = 4,

    /// <summary>A reference, a use of a block or an expression in one is wrong.</summary>
    Graph = 8,
}
