namespace Netwright.Generator.Operations.Joins;

/// <summary>How values of one shape are joined number by number.</summary>
internal enum JoinKind
{
    /// <summary>Their sum.</summary>
    Add,

    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>The greatest of them; of equal ones, the first takes the gradient.</summary>
    Maximum,

    /// <summary>Their mean.</summary>
    Average,
}
