/** How the people behind accounts are reached: numbers that administrators enter and only few may see in full. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.contact;
