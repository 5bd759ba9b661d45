/** The pages of the second factor. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.factor.web;
