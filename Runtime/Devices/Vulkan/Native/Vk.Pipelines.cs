using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <content>Kernels, and how buffers are bound to them.</content>
internal static unsafe partial class Vk
{
    /// <summary>A buffer that kernels read and write.</summary>
    public const uint DescriptorStorageBuffer = 7;

    /// <summary>A part of a buffer of constants; where it begins is said when it is bound.</summary>
    public const uint DescriptorUniformBufferDynamic = 8;

    /// <summary>The stage of compute kernels.</summary>
    public const uint StageCompute = 32;

    /// <summary>Describes a kernel's code.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ShaderModuleCreateInfo()
    {
        public uint Type = 16;
        public void* Next;
        public uint Flags;
        public nuint CodeSize;
        public byte* Code;
    }

    /// <summary>A register that buffers are bound to.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorSetLayoutBinding
    {
        public uint Binding;
        public uint DescriptorType;
        public uint Count;
        public uint Stages;
        public void* Samplers;
    }

    /// <summary>Describes the registers of a kernel.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorSetLayoutCreateInfo()
    {
        public uint Type = 32;
        public void* Next;
        public uint Flags;
        public uint BindingCount;
        public DescriptorSetLayoutBinding* Bindings;
    }

    /// <summary>Describes what the kernels of a layout have in common.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PipelineLayoutCreateInfo()
    {
        public uint Type = 30;
        public void* Next;
        public uint Flags;
        public uint SetLayoutCount;
        public ulong* SetLayouts;
        public uint PushConstantCount;
        public void* PushConstants;
    }

    /// <summary>Describes the stage of a pipeline: here its only one.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PipelineShaderStageCreateInfo()
    {
        public uint Type = 18;
        public void* Next;
        public uint Flags;
        public uint Stage = StageCompute;
        public ulong Module;
        public byte* Name;
        public void* Specialization;
    }

    /// <summary>Describes a kernel that is ready to run.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ComputePipelineCreateInfo()
    {
        public uint Type = 29;
        public void* Next;
        public uint Flags;
        public PipelineShaderStageCreateInfo Stage = new();
        public ulong Layout;
        public ulong BasePipeline;
        public int BaseIndex = -1;
    }

    /// <summary>How many descriptors of a type a pool has.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorPoolSize
    {
        public uint DescriptorType;
        public uint Count;
    }

    /// <summary>Describes a pool of descriptors.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorPoolCreateInfo()
    {
        public uint Type = 33;
        public void* Next;
        public uint Flags;
        public uint MaxSets;
        public uint SizeCount;
        public DescriptorPoolSize* Sizes;
    }

    /// <summary>Describes sets that a pool hands out.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorSetAllocateInfo()
    {
        public uint Type = 34;
        public void* Next;
        public ulong Pool;
        public uint Count;
        public ulong* Layouts;
    }

    /// <summary>A part of a buffer.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DescriptorBufferInfo
    {
        public ulong Buffer;
        public ulong Offset;
        public ulong Range;
    }

    /// <summary>Binds buffers to registers that follow each other.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct WriteDescriptorSet()
    {
        public uint Type = 35;
        public void* Next;
        public ulong Set;
        public uint Binding;
        public uint Element;
        public uint Count;
        public uint DescriptorType;
        public void* Images;
        public DescriptorBufferInfo* Buffers;
        public void* TexelBuffers;
    }

    [LibraryImport(Library, EntryPoint = "vkCreateShaderModule")]
    public static partial VkResult CreateShaderModule(nint device, ShaderModuleCreateInfo* info, void* allocator, ulong* module);

    [LibraryImport(Library, EntryPoint = "vkDestroyShaderModule")]
    public static partial void DestroyShaderModule(nint device, ulong module, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkCreateDescriptorSetLayout")]
    public static partial VkResult CreateDescriptorSetLayout(nint device, DescriptorSetLayoutCreateInfo* info, void* allocator, ulong* layout);

    [LibraryImport(Library, EntryPoint = "vkDestroyDescriptorSetLayout")]
    public static partial void DestroyDescriptorSetLayout(nint device, ulong layout, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkCreatePipelineLayout")]
    public static partial VkResult CreatePipelineLayout(nint device, PipelineLayoutCreateInfo* info, void* allocator, ulong* layout);

    [LibraryImport(Library, EntryPoint = "vkDestroyPipelineLayout")]
    public static partial void DestroyPipelineLayout(nint device, ulong layout, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkCreateComputePipelines")]
    public static partial VkResult CreateComputePipelines(
        nint device, ulong cache, uint count, ComputePipelineCreateInfo* infos, void* allocator, ulong* pipelines);

    [LibraryImport(Library, EntryPoint = "vkDestroyPipeline")]
    public static partial void DestroyPipeline(nint device, ulong pipeline, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkCreateDescriptorPool")]
    public static partial VkResult CreateDescriptorPool(nint device, DescriptorPoolCreateInfo* info, void* allocator, ulong* pool);

    [LibraryImport(Library, EntryPoint = "vkDestroyDescriptorPool")]
    public static partial void DestroyDescriptorPool(nint device, ulong pool, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkResetDescriptorPool")]
    public static partial VkResult ResetDescriptorPool(nint device, ulong pool, uint flags);

    [LibraryImport(Library, EntryPoint = "vkAllocateDescriptorSets")]
    public static partial VkResult AllocateDescriptorSets(nint device, DescriptorSetAllocateInfo* info, ulong* sets);

    [LibraryImport(Library, EntryPoint = "vkUpdateDescriptorSets")]
    public static partial void UpdateDescriptorSets(nint device, uint writeCount, WriteDescriptorSet* writes, uint copyCount, void* copies);
}
