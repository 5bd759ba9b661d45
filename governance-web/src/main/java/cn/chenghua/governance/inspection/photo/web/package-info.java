/** REST resource by which photos come in, and the door by which they are shown. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.photo.web;
