/** Codes without a phone, and what they must hold to. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.factor;
